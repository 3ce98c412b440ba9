/** What a page is given: the values of the parts of its address that have a name, as `code`. */
export interface PageProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}
