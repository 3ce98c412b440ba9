import { Injectable } from '@nestjs/common';

/** Whether the process is about to end: requests are answered still, and who sends them is to send them elsewhere. */
@Injectable()
export class ServiceEnd {
  private near = false;

  /** Whether it was announced. */
  get isNear(): boolean {
    return this.near;
  }

  /** Says so, for good. */
  announce(): void {
    this.near = true;
  }
}
