import { Module } from '@nestjs/common';
import { EngineService } from './engine.service';
import { FairTurns } from './fair-turns';
import { ReleaseWatcher } from './release.watcher';
import { SnapshotReader } from './snapshot.reader';

/** The path engine: read from Neo4j, swapped when another release is loaded. */
@Module({
  providers: [EngineService, SnapshotReader, ReleaseWatcher, FairTurns],
  exports: [EngineService, ReleaseWatcher, FairTurns],
})
export class EngineModule {}
