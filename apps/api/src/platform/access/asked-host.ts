import { isLoopback } from '../configuration/loopback';

/** The name that a Host header asks for, without its port: `[::1]`, `localhost`; undefined when it is not one name. */
export function hostNameOf(header: string): string | undefined {
  return /^(?<name>[\w.-]+|\[[\da-f:.]+\])(:\d{0,5})?$/i.exec(header)?.groups?.name?.toLowerCase();
}

/**
 * Whether a name is one that only this machine calls itself: no other site can have it, while any site can have its own
 * name lead to 127.0.0.1.
 */
export function isLoopbackName(name: string): boolean {
  return isLoopback(name.replace(/^\[(.*)\]$/, '$1'));
}
