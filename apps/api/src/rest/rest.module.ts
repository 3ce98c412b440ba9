import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module';
import { PlatformModule } from '../platform/platform.module';
import { BodyMaker } from './answers/body-maker';
import { FormerGraphs } from './former/former-graphs';
import { OpenApiController } from './openapi/openapi.controller';
import { RestController } from './rest.controller';
import { RestService } from './rest.service';
import { TokenController } from './token.controller';

/** The paths of the official APIs of the ROME, answered from the snapshot. */
@Module({
  imports: [EngineModule, PlatformModule],
  controllers: [RestController, TokenController, OpenApiController],
  providers: [RestService, BodyMaker, FormerGraphs],
})
export class RestModule {}
