/** A code as the nomenclature writes it, of what was typed or pasted: in capitals, without blanks. */
export function foldCode(typed: string): string {
  return typed.replace(/\s+/gu, '').toUpperCase();
}
