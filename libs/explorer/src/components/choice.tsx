import type { ReactNode } from 'react';
import { useId } from 'react';
import './choice.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
  /** Whether the label is for readers of screens alone; false by default. */
  readonly quiet?: boolean;
}

/** One of a few, all of them in view: the browser's own radio buttons, which the arrows choose. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, value, options, onChange, quiet = false } = props;
  const id = useId();
  return (
    <div className="choice" role="radiogroup" aria-labelledby={id}>
      <span id={id} className={quiet ? 'visually-hidden' : 'label'}>
        {label}
      </span>
      <div className="options">
        {options.map(({ value: each, text }) => (
          <label key={each}>
            <input type="radio" name={id} value={each} checked={each === value} onChange={() => onChange(each)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
