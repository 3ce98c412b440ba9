import { Module } from '@nestjs/common';
import { ecartExamples } from './ecart.examples';
import { EcartResolver } from './ecart.resolver';
import { EcartService } from './ecart.service';

/** What going from a métier to another takes. */
@Module({ providers: [EcartResolver, EcartService] })
export class EcartModule {
  static readonly examples = ecartExamples;
}
