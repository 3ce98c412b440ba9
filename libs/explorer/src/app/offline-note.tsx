import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useAway } from '../api/away';
import { useAnswer } from '../api/use-answer';
import { Button } from '../components/button';
import { pageRelease } from '../components/release.document';
import { day } from '../texts/numbers';
import './offline-note.css';

/** That the server is away, and of which release and day is what is shown all the same; nothing while it answers. */
export function OfflineNote(): ReactNode {
  const away = useAway();
  const { data } = useAnswer(pageRelease, {});
  const queries = useQueryClient();
  const wasAway = useRef(false);
  useEffect(() => {
    // What was kept is asked for now that the server is back.
    if (wasAway.current && !away) void queries.invalidateQueries();
    wasAway.current = away !== undefined;
  }, [away, queries]);
  useEffect(() => {
    const again = (): void => void queries.invalidateQueries();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [queries]);
  if (!away) return null;
  const name = data?.release.version === away.release ? data.release.libelle : `version ${away.release} du ROME`;
  return (
    <div className="offline-note" role="status">
      <p>
        Hors ligne, ou le serveur ne répond pas : ce qui est montré a été vu le {day(new Date(away.seen).toISOString())}
        , d’après {name}.
      </p>
      <Button onPress={() => void queries.invalidateQueries()}>Demander à nouveau</Button>
    </div>
  );
}
