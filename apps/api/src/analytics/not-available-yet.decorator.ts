import type { ValidationArguments } from 'class-validator';
import { ValidateBy } from 'class-validator';

/** The name under which the error is found among those of a property. */
export const notAvailableYet = 'notAvailableYet';

/**
 * Accepts an argument that the contract names and that is not served yet only at its default: for an optional one, null
 * or an empty list.
 */
export function NotAvailableYet(defaultValue: unknown = null): PropertyDecorator {
  return ValidateBy({
    name: notAvailableYet,
    validator: {
      validate: (value: unknown) => (isAbsent(value) ? true : value === defaultValue),
      defaultMessage: (args?: ValidationArguments) => {
        const only = defaultValue === null ? 'leave it out' : `only ${String(defaultValue)} is`;
        return `${args?.property ?? 'it'} is not available yet with this value: ${only}.`;
      },
    },
  });
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
