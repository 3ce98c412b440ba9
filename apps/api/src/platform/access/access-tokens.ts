import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a token stands for its key, in seconds: as long as that of the official server. */
export const tokenSeconds = 1_499;

/** A token as it was given: the name of a key, when it ends in seconds since 1970, and the seal. */
const form = /^rgt\.(?<name>[\w.-]{1,64})\.(?<end>\d{1,12})\.(?<seal>[\w-]{43})$/;

/**
 * Tokens that stand for a key for a time. Nothing of them is kept: each says the key and its end under a seal that none can make
 * who has not the secret, and that the key is part of, so that a key that is taken away takes its tokens along.
 */
export class AccessTokens {
  /** @param secret the same for all processes that take each other's tokens; of this process alone when none is given */
  constructor(private readonly secret: Buffer = randomBytes(32)) {}

  /** A token for a key, by its name and its digest. */
  give(name: string, digest: Buffer, now = Date.now()): string {
    const end = Math.floor(now / 1_000) + tokenSeconds;
    return `rgt.${name}.${end}.${this.seal(name, end, digest)}`;
  }

  /**
   * The name of the key that a token stands for; undefined of what is none, or no longer one.
   *
   * @param digestOf the digest of a key by its name, while there is such a key
   */
  nameOf(token: string, digestOf: (name: string) => Buffer | undefined, now = Date.now()): string | undefined {
    const { name = '', end = '', seal = '' } = form.exec(token)?.groups ?? {};
    const digest = digestOf(name);
    if (!digest || Number(end) * 1_000 <= now) return undefined;
    const own = Buffer.from(this.seal(name, Number(end), digest));
    return timingSafeEqual(own, Buffer.from(seal)) ? name : undefined;
  }

  private seal(name: string, end: number, digest: Buffer): string {
    return createHmac('sha256', this.secret).update(`${name}\n${end}\n`).update(digest).digest('base64url');
  }
}
