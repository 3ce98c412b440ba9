import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../../address/query-state';
import { Button } from '../../components/button';
import { saveFile } from '../../components/save-file';
import { changerFile, readChangerFile } from './changer-file';
import { changerQuery, readChanger } from './changer-state';

/** What was said, kept in a file of one's own or taken up from it: no server holds it. */
export function OwnFile(): ReactNode {
  const [, navigate] = useLocation();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const state = readChangerFile(await file.text());
    if (state === undefined) {
      setSaid(`${file.name} n’est pas un fichier enregistré par cette page.`);
      return;
    }
    setSaid('Le fichier est repris.');
    navigate(addressOf('/changer', changerQuery(readChanger(state))));
  };
  const save = (): void => saveFile('changer-de-metier.json', 'application/json', changerFile(window.location.search));
  return (
    <section className="own-file" aria-label="Votre fichier">
      <p className="small muted">
        Rien n’est enregistré sur le serveur : ce que vous dites tient dans l’adresse de cette page, et, si vous voulez,
        dans un fichier à vous.
      </p>
      <div className="moves">
        <Button onPress={save}>Enregistrer dans un fichier</Button>
        <Button onPress={() => input.current?.click()}>Reprendre un fichier</Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="Fichier à reprendre"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <p role="status" className="small">
        {said}
      </p>
    </section>
  );
}
