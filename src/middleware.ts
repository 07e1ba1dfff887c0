import type { MiddlewareHandler } from 'astro';

/** Nothing is done to an answer: Astro asks for this file where it does not judge addresses by their language itself. */
export const onRequest: MiddlewareHandler = (_, next) => next();
