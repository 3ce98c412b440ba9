import { Module } from '@nestjs/common';
import { SchemaController } from '../schema/schema.controller';
import { HomeController } from './home.controller';

/** What a browser is shown. */
@Module({ controllers: [HomeController, SchemaController] })
export class GraphiqlModule {}
