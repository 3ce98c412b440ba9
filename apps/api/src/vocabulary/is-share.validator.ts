import type { ValidatorConstraintInterface } from 'class-validator';
import { ValidatorConstraint } from 'class-validator';

/** A share of something: above 0, at most 1. */
@ValidatorConstraint({ name: 'isShare' })
export class IsShare implements ValidatorConstraintInterface {
  /** @inheritdoc */
  validate(value: unknown): boolean {
    return typeof value === 'number' && value > 0 && value <= 1;
  }

  /** @inheritdoc */
  defaultMessage(): string {
    return '$property must be above 0 and at most 1';
  }
}
