import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { SearchedType } from '../api/page-document';
import { useAnswer } from '../api/use-answer';
import type { PageCompletionQuery } from './completion.document';
import { pageCompletion } from './completion.document';
import { MetierLabel } from './metier-label';
import './completion-box.css';

/** A suggestion: a text, and what it is the name of. */
export type Suggestion = PageCompletionQuery['completer']['resultats'][number];

interface CompletionBoxProps {
  /** Its accessible name. */
  readonly label: string;
  /** What may be suggested. */
  readonly types: readonly SearchedType[];
  /** Is told of what was chosen. */
  readonly onChoose: (suggestion: Suggestion) => void;
  /** What stands in the box before anything is typed: what is chosen already; nothing by default. */
  readonly chosen?: string;
  /** Whether the name stands above the box, or is for readers of screens alone; above by default. */
  readonly labelShown?: boolean;
  /** The one box of a page, larger than others; false by default. */
  readonly large?: boolean;
  readonly placeholder?: string;
  /** Whether choosing empties the box, as where the choice leads elsewhere; false by default. */
  readonly emptied?: boolean;
}

const kinds: Readonly<Record<string, string>> = {
  METIER: 'métier',
  APPELLATION: 'appellation',
  COMPETENCE: 'compétence',
  MACRO_COMPETENCE: 'macro-compétence',
  SAVOIR: 'savoir',
  CONTEXTE_TRAVAIL: 'contexte de travail',
};

/** A box that suggests names of the nomenclature as one types; the arrows and Enter choose, and Enter alone takes the first. */
export function CompletionBox(props: CompletionBoxProps): ReactNode {
  const { label, types, onChoose, chosen = '', labelShown = true, large = false, placeholder, emptied = false } = props;
  const [text, setText] = useState(chosen);
  const [shown, setShown] = useState(chosen);
  if (shown !== chosen) {
    setShown(chosen);
    setText(chosen);
  }
  const { typed, suggestions, isPending, isAway, areOfText } = useSuggestions(text, types, chosen);
  const [wanted, setWanted] = useState<string>();
  const choose = (suggestion: Suggestion): void => {
    setWanted(undefined);
    setText(emptied ? '' : chosen);
    onChoose(suggestion);
  };
  useEffect(() => {
    const [first] = suggestions;
    if (wanted !== undefined && wanted === text && areOfText && first) choose(first);
  });
  const enter = ({ key, target }: KeyboardEvent): void => {
    const isOnOne = (target as Element).hasAttribute('aria-activedescendant');
    if (key === 'Enter' && typed && !isOnOne) setWanted(text);
  };
  return (
    <ComboBox
      className={large ? 'completion large' : 'completion'}
      aria-label={labelShown ? undefined : label}
      items={suggestions.map((suggestion) => ({ id: keyOf(suggestion), suggestion }))}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const suggestion = suggestions.find((each) => keyOf(each) === key);
        if (suggestion) choose(suggestion);
      }}
      allowsCustomValue
      allowsEmptyCollection={typed}
      menuTrigger="input"
    >
      {labelShown && <Label>{label}</Label>}
      <Input
        onKeyDownCapture={enter}
        placeholder={placeholder}
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
      />
      <Popover className={isPending ? 'suggestions pending' : 'suggestions'} offset={6}>
        <ListBox<{ id: string; suggestion: Suggestion }>
          renderEmptyState={() =>
            isPending ? null : <p className="none">{isAway ? unanswered : 'Rien ne s’appelle ainsi.'}</p>
          }
        >
          {({ id, suggestion }) => (
            <ListBoxItem id={id} textValue={suggestion.texte}>
              <SuggestionLine suggestion={suggestion} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const unanswered = 'La recherche a besoin du serveur, qui ne répond pas.';

function SuggestionLine({ suggestion: { texte, type, code, metier } }: { readonly suggestion: Suggestion }): ReactNode {
  const ofAnother = metier && metier.libelle !== texte;
  return (
    <>
      <span className="text">
        <MetierLabel libelle={texte} />
      </span>
      <span className="kind">
        {ofAnother ? <MetierLabel libelle={metier.libelle} /> : (kinds[type] ?? '')}{' '}
        <span className="code">{metier?.code ?? code}</span>
      </span>
    </>
  );
}

/** What is suggested for a text, those of the text before until they are there; none for what was chosen, which is no search. */
function useSuggestions(
  text: string,
  types: readonly SearchedType[],
  chosen: string,
): {
  readonly typed: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly isPending: boolean;
  readonly isAway: boolean;
  readonly areOfText: boolean;
} {
  const texte = text.trim().slice(0, 200);
  const typed = texte !== '' && text !== chosen;
  const { data, error, isPending, isPlaceholderData } = useAnswer(
    pageCompletion,
    { texte, types, limite: 10 },
    { enabled: typed, keep: true, personal: true },
  );
  return {
    typed,
    suggestions: typed ? (data?.completer.resultats ?? []) : [],
    isPending,
    isAway: error !== null,
    areOfText: !isPlaceholderData,
  };
}

function keyOf({ type, code, texte }: Suggestion): string {
  return `${type}:${code}:${texte}`;
}
