import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { ApiConfiguration } from '../configuration/api.configuration';
import { ConfigurationError } from '../configuration/configuration.error';
import { AccessTokens } from './access-tokens';
import type { ApiKey } from './api-keys';
import { nameOfKey, parseApiKeys } from './api-keys';
import { readTokenSecret } from './token-secret';

/** Time between two looks at the file of keys, in milliseconds. */
const lookMs = 1_000;

/** The keys that open the API, read again when their file changes; undefined when none is asked for. */
@Injectable()
export class ApiKeyStore implements OnApplicationShutdown {
  private readonly logger = new Logger('Access');
  private readonly file: string;
  private keys: readonly ApiKey[] | undefined;
  private readonly tokens: AccessTokens;

  constructor({ apiKeysFile, tokenSecretFile }: ApiConfiguration) {
    this.file = apiKeysFile;
    this.tokens = new AccessTokens(tokenSecretFile === '' ? undefined : readTokenSecret(tokenSecretFile));
    if (this.file === '') return;
    this.keys = this.readOrExplain();
    watchFile(this.file, { interval: lookMs, persistent: false }, () => this.readAgain());
  }

  /** Whether a request needs a key. */
  get required(): boolean {
    return this.keys !== undefined;
  }

  /** The name of the key that was presented, or for which a token was; undefined when it opens nothing. */
  nameOf(presented: string): string | undefined {
    if (!this.keys) return undefined;
    return this.tokens.nameOf(presented, (name) => this.digestOf(name)) ?? nameOfKey(this.keys, presented);
  }

  /** A token that stands for a key for `tokenSeconds`; undefined when there is no such key. */
  tokenFor(key: string): string | undefined {
    const name = this.keys && nameOfKey(this.keys, key);
    const digest = name === undefined ? undefined : this.digestOf(name);
    return name === undefined || !digest ? undefined : this.tokens.give(name, digest);
  }

  private digestOf(name: string): Buffer | undefined {
    return this.keys?.find((key) => key.name === name)?.sha256;
  }

  /** @inheritdoc */
  onApplicationShutdown(): void {
    if (this.file !== '') unwatchFile(this.file);
  }

  private readOrExplain(): ApiKey[] {
    try {
      return parseApiKeys(readFileSync(this.file, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ConfigurationError(`ROME_API_KEYS_FILE=${this.file} cannot be used: ${reason}.`);
    }
  }

  /** Keys that were good stay so while the file is missing or badly written. */
  private readAgain(): void {
    try {
      this.keys = this.readOrExplain();
      this.logger.log(`Keys read again: ${this.keys.length} of them.`);
    } catch (error) {
      this.logger.warn(`${error instanceof Error ? error.message : String(error)} The former keys stay.`);
    }
  }
}
