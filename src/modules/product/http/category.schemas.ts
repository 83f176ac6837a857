import { z } from 'zod';
import { line } from '../../../platform/http/schemas.js';
import { idSchema } from '../../../platform/ids.js';
import { Slug } from './fields.js';
import { Category } from './product.schemas.js';

const MAX_CHILDREN = 500;
const MAX_POSITION = 100_000;

/** A category as staff see it. */
export const AdminCategory = Category.extend({
  parentId: idSchema('cat').nullable().describe('null for a root'),
  position: z.int().describe('among its siblings'),
}).meta({ id: 'AdminCategory' });

export const CategoryParams = z.strictObject({ categoryId: idSchema('cat') });

const name = line(120);
const slug = Slug.optional();

export const CreateCategoryRequest = z.strictObject({
  name,
  slug: slug.describe('made of the name where none is given'),
  parentId: idSchema('cat').nullable().default(null),
});

export const UpdateCategoryRequest = z.strictObject({
  name: name.optional(),
  slug: slug.describe('the old one then answers 301'),
});

export const MoveCategoryRequest = z.strictObject({
  parentId: idSchema('cat').nullable().describe('null makes it a root'),
  position: z.int().min(0).max(MAX_POSITION).optional().describe('among its new siblings, from 0; default last'),
});

export const ReorderCategoriesRequest = z.strictObject({
  parentId: idSchema('cat').nullable().describe('null for the roots'),
  categoryIds: z.array(idSchema('cat')).min(1).max(MAX_CHILDREN).describe('all children, in their new order'),
});
