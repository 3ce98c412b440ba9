import { Module } from '@nestjs/common';
import { ApiKeyStore } from './api-key.store';

/** Who may call the API. */
@Module({ providers: [ApiKeyStore], exports: [ApiKeyStore] })
export class AccessModule {}
