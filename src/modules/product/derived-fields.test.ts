import { describe, expect, it } from 'vitest';
import { lowestPrice, nameKey, searchText } from './derived-fields.js';

const shirt = { name: 'Check Shirt', brand: 'Çelik', description: 'Soft\n\ncotton', tags: ['Summer', 'Men'] };
const red = { sku: 'CS-RED', options: { Size: 'M', Colour: 'Red' }, price: 1999 };
const blue = { sku: 'CS-BLUE', options: { Size: 'M', Colour: 'Blue' }, price: 1499 };

describe('what a product’s row keeps of its parts', () => {
  it('is all words folded, each once, whatever the order of tags and variants', () => {
    expect(searchText(shirt, [red, blue])).toBe('check shirt celik men summer blue cs red m soft cotton');
    expect(searchText({ ...shirt, tags: ['Men', 'Summer'] }, [blue, red])).toBe(searchText(shirt, [red, blue]));
  });

  it('is the lowest price, and none without a variant', () => {
    expect(lowestPrice([red, blue])).toBe(1499);
    expect(lowestPrice([])).toBeNull();
  });

  it('is a name to sort by, of at most 200 characters', () => {
    expect(nameKey('  Écharpe ')).toBe('echarpe');
    expect(nameKey('ﷺ'.repeat(100))).toHaveLength(200);
  });
});
