import { z } from 'zod';
import { Country, line, Phone } from '../../platform/http/schemas.js';

/** The fields of a postal address, as requests send it and orders keep it. */
export const addressFields = {
  firstName: line(100),
  lastName: line(100),
  company: line(100).optional(),
  line1: line(200),
  line2: line(200).optional(),
  city: line(100),
  region: line(100).optional(),
  postalCode: line(20).optional(),
  country: Country,
  phone: Phone.optional(),
};

/** A postal address. */
export const Address = z.strictObject(addressFields).meta({ id: 'Address' });
