import { All, Controller, NotFoundException } from '@nestjs/common';

/** /cypher where it is not served: says how to open it. */
@Controller('cypher')
export class ClosedCypherController {
  /** Whatever is asked. */
  @All()
  refuse(): never {
    throw new NotFoundException(
      'Cypher is closed here: whoever runs the API opens POST /cypher with ROME_CYPHER=true (docs/cypher-api.md).',
    );
  }
}
