import { Module } from '@nestjs/common';
import { EtapeResolver, PasserellesResolver } from './passerelles.resolver';
import { PasserellesService } from './passerelles.service';

/** How to go from a métier to another. */
@Module({ providers: [PasserellesResolver, EtapeResolver, PasserellesService] })
export class PasserellesModule {}
