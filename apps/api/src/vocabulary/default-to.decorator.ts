import { Transform } from 'class-transformer';

/** Gives an argument its default when a client writes it out as null, as when it leaves it out. */
export function DefaultTo(value: unknown): PropertyDecorator {
  return Transform((given: { value: unknown }) => given.value ?? value);
}
