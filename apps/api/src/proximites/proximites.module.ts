import { Module } from '@nestjs/common';
import { ProximitesResolver } from './proximites.resolver';
import { ProximitesService } from './proximites.service';

/** Which métiers are nearest to one. */
@Module({ providers: [ProximitesResolver, ProximitesService] })
export class ProximitesModule {}
