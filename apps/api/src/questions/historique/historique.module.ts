import { Module } from '@nestjs/common';
import { ReleaseModule } from '../../release/release.module';
import { HistoriqueResolver } from './historique.resolver';
import { HistoriqueService } from './historique.service';

/** What the graph remembers of the releases that it held: changes, history of a code, drift, lineage from ROME 3. */
@Module({ imports: [ReleaseModule], providers: [HistoriqueResolver, HistoriqueService] })
export class HistoriqueModule {
  static readonly examples = [];
}
