import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { ApiConfiguration } from './api.configuration';

/** Gives the settings of the API to every module. */
@Global()
@Module({})
export class ConfigurationModule {
  /** The module with settings already read and checked. */
  static with(configuration: ApiConfiguration): DynamicModule {
    return {
      module: ConfigurationModule,
      providers: [{ provide: ApiConfiguration, useValue: configuration }],
      exports: [ApiConfiguration],
    };
  }
}
