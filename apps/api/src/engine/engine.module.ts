import { Module } from '@nestjs/common';
import { EngineService } from './engine.service';
import { ReleaseWatcher } from './release.watcher';
import { SnapshotReader } from './snapshot.reader';

/** The path engine: read from Neo4j, swapped when another release is loaded. */
@Module({
  providers: [EngineService, SnapshotReader, ReleaseWatcher],
  exports: [EngineService, ReleaseWatcher],
})
export class EngineModule {}
