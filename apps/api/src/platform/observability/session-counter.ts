import type { Driver } from 'neo4j-driver';

/** How many sessions of a driver are open: each that runs a query holds a connection of the pool. */
export class SessionCounter {
  private count = 0;

  constructor(driver: Driver) {
    const open = driver.session.bind(driver);
    driver.session = (config) => {
      const session = open(config);
      const close = session.close.bind(session);
      let isOpen = true;
      this.count++;
      session.close = () => {
        if (isOpen) this.count--;
        isOpen = false;
        return close();
      };
      return session;
    };
  }

  /** Sessions that are open now. */
  get open(): number {
    return this.count;
  }
}
