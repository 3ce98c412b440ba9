import { readFileSync } from 'node:fs';
import { SettingsError } from '../settings.error';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A secret that the environment gives: in the variable of this name, or in the file that the variable of its name and
 * _FILE names, as containers and systemd hand secrets out. The end of the file's last line is no part of it.
 *
 * @returns undefined when neither is set.
 * @throws {SettingsError} when both are, or when the file cannot be read or is empty.
 */
export function secretFrom(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`]?.trim();
  const given = env[name] || undefined;
  if (!file) return given;
  if (given !== undefined) throw new SettingsError(`${name} and ${name}_FILE are both set: unset one.`);
  const secret = contentOf(file, `${name}_FILE`).replace(/\r?\n$/, '');
  if (secret === '') throw new SettingsError(`${name}_FILE names ${file}, which is empty: write the secret into it.`);
  return secret;
}

function contentOf(path: string, variable: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingsError(
      `${variable} names ${path}, which cannot be read (${code}): give a file that this user may read.`,
    );
  }
}
