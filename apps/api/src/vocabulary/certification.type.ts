import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HeldGraph, HeldNodes } from '../engine/held-graph/held-graph';
import { metierLabel } from '../engine/held-graph/held-model';

/** A certification that prepares for a métier, in an answer. */
@ObjectType({ description: 'Certification qui prépare à un métier.' })
export class CertificationPreparante {
  @Field(() => ID, { description: 'Code de la certification dans Certif Info.' })
  readonly code!: string;

  @Field({ description: 'Intitulé de la certification.' })
  readonly libelle!: string;

  @Field(() => Int, { nullable: true, description: 'Niveau européen, de 1 à 8 ; nul : sans niveau, ou inconnu.' })
  readonly niveauEuropeen!: number | null;

  @Field(() => String, { nullable: true, description: 'Code au RNCP ; nul : inconnu.' })
  readonly codeRncp!: string | null;
}

/** The first `limite` certifications that prepare for a métier, by level, then label; null where Certif Info is not loaded. */
export function certificationsByLevel(held: HeldGraph, code: string, limite: number): CertificationPreparante[] | null {
  const metiers = held.nodes(metierLabel);
  const links = metiers.linked('certifications');
  const metier = metiers.find(code);
  if (!links.isKnown || metier === undefined) return null;
  const { target } = links;
  const level = (link: number): number => levelOf(target, links.end(link)) ?? Infinity;
  return links
    .of(metier)
    .sort((a, b) => (level(a) === level(b) ? links.rank(a) - links.rank(b) : level(a) - level(b)))
    .slice(0, limite)
    .map((link) => certificationOf(target, links.end(link)));
}

function certificationOf(certifications: HeldNodes, node: number): CertificationPreparante {
  const text = (property: string): string | null => certifications.value(node, property) as string | null;
  const code = certifications.key(node);
  return {
    code,
    libelle: text('libelle') ?? code,
    niveauEuropeen: levelOf(certifications, node),
    codeRncp: text('codeRncp'),
  };
}

function levelOf(certifications: HeldNodes, node: number): number | null {
  return certifications.value(node, 'niveauEuropeen') as number | null;
}
