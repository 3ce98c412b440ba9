import { IsIn, IsNotEmpty, IsObject, IsOptional, IsString } from 'class-validator';
import type { AnswerFormat } from './question.messages';
import { answerFormats } from './question.messages';

/** The body of a question in Cypher. */
export class CypherArgs {
  /** One statement, with lines `:param name => value` before it if wanted. */
  @IsString()
  @IsNotEmpty()
  readonly statement!: string;

  /** By name, without `$`. They come before those that the text sets. */
  @IsOptional()
  @IsObject()
  readonly parameters?: Readonly<Record<string, unknown>>;

  /** What the header Accept says otherwise. */
  @IsOptional()
  @IsIn(answerFormats)
  readonly format?: AnswerFormat;
}
