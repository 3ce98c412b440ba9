import type { Tone } from '../drawing';

/** The colours of a file: dark on white, as one prints it. */
export const printPalette: Readonly<Record<Tone, string>> = {
  ink: '#1d1b18',
  muted: '#5f5a52',
  accent: '#0a665a',
  soft: '#bfdcd5',
  rule: '#c9c4ba',
  paper: '#ffffff',
  'aire-1': '#0a7a6b',
  'aire-2': '#b4532a',
  'aire-3': '#5b5bd6',
  'aire-4': '#8a6d00',
  'aire-5': '#b03a78',
  'aire-6': '#2f76b8',
  'aire-7': '#5d7f1f',
  'aire-8': '#8a4fbf',
  'aire-9': '#a3423f',
  'aire-10': '#6b6b6b',
};

/** Fonts that a file asks for: what is on most machines, and nothing fetched. */
export const drawingFonts = 'Helvetica, Arial, "Liberation Sans", sans-serif';
