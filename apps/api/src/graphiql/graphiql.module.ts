import { Module } from '@nestjs/common';
import { HomeController } from './home.controller';

/** What a browser is shown. */
@Module({ controllers: [HomeController] })
export class GraphiqlModule {}
