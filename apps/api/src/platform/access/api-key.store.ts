import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { ApiConfiguration } from '../configuration/api.configuration';
import { ConfigurationError } from '../configuration/configuration.error';
import type { ApiKey } from './api-keys';
import { nameOfKey, parseApiKeys } from './api-keys';

/** Time between two looks at the file of keys, in milliseconds. */
const lookMs = 1_000;

/** The keys that open the API, read again when their file changes; undefined when none is asked for. */
@Injectable()
export class ApiKeyStore implements OnApplicationShutdown {
  private readonly logger = new Logger('Access');
  private readonly file: string;
  private keys: readonly ApiKey[] | undefined;

  constructor({ apiKeysFile }: ApiConfiguration) {
    this.file = apiKeysFile;
    if (this.file === '') return;
    this.keys = this.readOrExplain();
    watchFile(this.file, { interval: lookMs, persistent: false }, () => this.readAgain());
  }

  /** Whether a request needs a key. */
  get required(): boolean {
    return this.keys !== undefined;
  }

  /** The name of the key that was presented; undefined when it opens nothing. */
  nameOf(presented: string): string | undefined {
    return this.keys && nameOfKey(this.keys, presented);
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
