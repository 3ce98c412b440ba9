import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import './button.css';

interface ButtonProps {
  readonly onPress: () => void;
  /** The one action of a page, or one among others; among others by default. */
  readonly primary?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** Does something where one is; what leads elsewhere is a link. */
export function Button({ onPress, primary = false, isDisabled = false, children }: ButtonProps): ReactNode {
  return (
    <AriaButton className={primary ? 'button primary' : 'button'} onPress={onPress} isDisabled={isDisabled}>
      {children}
    </AriaButton>
  );
}
