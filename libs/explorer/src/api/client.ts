import { RomeGraphClient } from '@rome-graph/client';

/** The API that served this page, asked as any application asks it. */
export const client = new RomeGraphClient({ url: '/graphql' });
