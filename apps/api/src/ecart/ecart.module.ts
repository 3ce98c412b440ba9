import { Module } from '@nestjs/common';
import { EcartResolver } from './ecart.resolver';
import { EcartService } from './ecart.service';

/** What going from a métier to another takes. */
@Module({ providers: [EcartResolver, EcartService] })
export class EcartModule {}
