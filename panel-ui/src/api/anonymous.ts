import { createPanelClient } from '@emporion/client';

/** Calls that need nobody signed in. The API is on the panel's own origin. */
export const anonymous = createPanelClient({ baseUrl: location.origin });
