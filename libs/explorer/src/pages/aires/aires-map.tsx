import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { DrawnMap } from './drawn-map';
import type { PlacedMetier } from './drawn-map';

interface AiresMapProps {
  readonly metiers: readonly PlacedMetier[];
  readonly aire: string | undefined;
  readonly metier: string | undefined;
  /** Codes of the métiers that it is joined to. */
  readonly neighbours: readonly string[];
  readonly onChoose: (code: string | undefined) => void;
}

/** The map, drawn by the graphics card; what it shows is said in words beside it, so that nobody needs it. */
export default function AiresMap({ metiers, aire, metier, neighbours, onChoose }: AiresMapProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnMap>(null);
  const choose = useRef(onChoose);
  const [impossible, setImpossible] = useState(false);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    if (!place.current) return;
    try {
      drawn.current = new DrawnMap(place.current, metiers, (code) => choose.current(code));
    } catch {
      setImpossible(true);
    }
    return () => {
      drawn.current?.end();
      drawn.current = null;
    };
  }, [metiers]);
  const joined = neighbours.join(' ');
  useEffect(() => {
    drawn.current?.look({ aire, metier, neighbours: joined === '' ? [] : joined.split(' ') });
  }, [metiers, aire, metier, joined]);
  if (impossible) {
    return <p className="muted">Ce navigateur ne peut pas dessiner la carte (WebGL 2) : la liste dit la même chose.</p>;
  }
  return (
    <>
      <div className="canvas" ref={place} aria-hidden="true" />
      <div className="moves">
        <Button onPress={() => drawn.current?.zoom(1 / 1.6)}>Agrandir</Button>
        <Button onPress={() => drawn.current?.zoom(1.6)}>Réduire</Button>
        <Button onPress={() => drawn.current?.showAll()}>Tout voir</Button>
      </div>
    </>
  );
}
