import type { Session } from 'neo4j-driver';

/** How many sessions are open: each that runs a query holds a connection of the pool. */
export class SessionCounter {
  private count = 0;

  /** Sessions that are open now. */
  get open(): number {
    return this.count;
  }

  /** Counts a session until it is closed. */
  counted(session: Session): Session {
    const close = session.close.bind(session);
    let isOpen = true;
    this.count += 1;
    session.close = () => {
      if (isOpen) this.count -= 1;
      isOpen = false;
      return close();
    };
    return session;
  }
}
