// RiskyService: one row of the tables of risky services.
import type { Severity } from '../../model/words.ts';
import type { ThemeName } from './risk-themes.ts';

/** Theme, severity when unexpectedly open, ports (TCP where nothing else is said), name. */
export type RiskyService = readonly [ThemeName, Severity, string, string];
