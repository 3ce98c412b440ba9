import type { DynamicModule } from '@nestjs/common';
import { All, Controller, Module, NotFoundException } from '@nestjs/common';
import { CypherModule } from '../cypher/cypher.module';
import type { ApiConfiguration } from '../platform/configuration/api.configuration';
import { InProcessGraphql } from '../platform/graphql/in-process-graphql';
import { PlatformModule } from '../platform/platform.module';
import { McpController } from './mcp.controller';
import { McpServers } from './mcp-servers';

/** What stands at /mcp where assistants are not answered. */
@Controller('mcp')
export class ClosedMcpController {
  /** Whatever is asked. */
  @All()
  refuse(): never {
    throw new NotFoundException(
      'MCP is closed here: whoever runs the API opens /mcp with ROME_MCP=true (docs/assistants.md).',
    );
  }
}

/** The door of assistants. */
@Module({})
export class McpModule {
  /** The module as the settings want it: closed, or with Cypher where that is open. */
  static with({ mcp, cypher }: ApiConfiguration): DynamicModule {
    if (!mcp) return { module: McpModule, controllers: [ClosedMcpController] };
    return {
      module: McpModule,
      imports: [PlatformModule, ...(cypher ? [CypherModule] : [])],
      controllers: [McpController],
      providers: [InProcessGraphql, McpServers],
      exports: [McpServers],
    };
  }
}
