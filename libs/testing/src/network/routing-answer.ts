/** Who may be asked what in a cluster: addresses as `127.0.0.1:7687`. */
export interface RoutingTable {
  readonly readers: readonly string[];
  readonly writers: readonly string[];
  readonly routers: readonly string[];
  /** How long a driver may keep it, in seconds. */
  readonly seconds: number;
}

/** The answer of a member of a cluster to ROUTE, as it stands on the wire. */
export function routingAnswer({ readers, writers, routers, seconds }: RoutingTable): Buffer {
  const servers = [
    { addresses: writers, role: 'WRITE' },
    { addresses: readers, role: 'READ' },
    { addresses: routers, role: 'ROUTE' },
  ];
  const success = Buffer.from([0xb1, 0x70]);
  const message = Buffer.concat([success, packed({ rt: { ttl: seconds, db: 'neo4j', servers } })]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.alloc(2)]);
}

type Packable = string | number | readonly Packable[] | { readonly [key: string]: Packable };

/** PackStream, as much of it as a routing table needs: sizes below 65 536, numbers that are whole and positive. */
function packed(value: Packable): Buffer {
  if (typeof value === 'number') return Buffer.from([0xca, ...bigEndian(value, 4)]);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd1, ...bigEndian(bytes.length, 2)]), bytes]);
  }
  if (isList(value)) return Buffer.concat([Buffer.from([0xd5, ...bigEndian(value.length, 2)]), ...value.map(packed)]);
  const entries = Object.entries(value);
  const pairs = entries.flatMap(([key, entry]) => [packed(key), packed(entry)]);
  return Buffer.concat([Buffer.from([0xd9, ...bigEndian(entries.length, 2)]), ...pairs]);
}

function isList(value: Packable): value is readonly Packable[] {
  return Array.isArray(value);
}

function bigEndian(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
