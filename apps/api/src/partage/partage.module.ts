import { Module } from '@nestjs/common';
import { PartageResolver } from './partage.resolver';
import { PartageService } from './partage.service';

/** Which métiers share items. */
@Module({ providers: [PartageResolver, PartageService] })
export class PartageModule {}
