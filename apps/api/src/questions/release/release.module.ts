import { Module } from '@nestjs/common';
import { releaseExamples } from './release.examples';
import { ReleaseResolver } from './release.resolver';

/** Which release answers, and by what software. */
@Module({ providers: [ReleaseResolver] })
export class ReleaseEnServiceModule {
  static readonly examples = releaseExamples;
}
