import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import { ApiConfiguration } from '../configuration/api.configuration';
import { MetricsService } from './metrics.service';

interface Reply {
  header(name: string, value: string): Reply;
  send(body?: unknown): unknown;
}

/** For Prometheus. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: MetricsService,
    private readonly configuration: ApiConfiguration,
  ) {}

  /** What the API measures of itself, in the text format of Prometheus. */
  @Get()
  async read(@Res() reply: Reply): Promise<void> {
    if (!this.configuration.metrics) throw new NotFoundException('Cannot GET /metrics');
    const { registry } = this.metrics;
    const text = await registry.metrics();
    reply.header('content-type', registry.contentType).header('cache-control', 'no-store').send(text);
  }
}
