import { IsObject, IsOptional, IsString, Matches } from 'class-validator';

/** The body of a request for a link: a question, as GraphQL takes it. */
export class PermalinkArgs {
  /** A document; or, in its place, `operation` or `documentId`. */
  @IsOptional()
  @IsString()
  readonly query?: string;

  /** The operation of a document of the client library, as Passerelles. */
  @IsOptional()
  @IsString()
  readonly operation?: string;

  /** The id of a trusted document. */
  @IsOptional()
  @IsString()
  readonly documentId?: string;

  @IsOptional()
  @IsObject()
  readonly variables?: Readonly<Record<string, unknown>>;

  @IsOptional()
  @IsString()
  readonly operationName?: string;

  /** The page that shows the answer, of the same site. */
  @IsOptional()
  @Matches(/^\/(?![/\\])[^\s\\]*$/, { message: 'page must be an address of this site, as /passerelles?de=K2204' })
  readonly page?: string;
}
