import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { PlatformModule } from '../platform/platform.module';
import { ClosedCypherController } from './closed-cypher.controller';
import { CypherController } from './cypher.controller';
import { CypherService } from './cypher.service';

/** Cypher that only reads, for analysts; part of the API where its settings say so. */
@Module({
  imports: [EngineModule, PlatformModule],
  controllers: [CypherController],
  providers: [CypherService],
  exports: [CypherService],
})
export class CypherModule {}

/** What stands in its place where they do not. */
@Module({ controllers: [ClosedCypherController] })
export class ClosedCypherModule {}
