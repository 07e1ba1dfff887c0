/** Whether this is the demo edition, in which simulated records may stand and all is marked as simulated: `DEMO=1`. */
export const isDemo = (): boolean => process.env['DEMO'] === '1';
