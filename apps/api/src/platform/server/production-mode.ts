import './heap-growth';

/**
 * Imported before all else: libraries read NODE_ENV when they are loaded, and GraphQL checks every object twice unless told
 * that it serves for good.
 */
process.env.NODE_ENV ??= 'production';
