import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.js';

describe('htmlToText', () => {
  it('keeps paragraphs and list items as lines', () => {
    const html = '<p>A pendant,  in silver.</p>\n<ul>\n<li>Sterling</li>\n<li>Blue &amp; purple</li>\n</ul>';
    expect(htmlToText(html)).toBe('A pendant, in silver.\n\n• Sterling\n• Blue & purple');
  });

  it('leaves plain text as it is, a lone < included', () => {
    expect(htmlToText('  Smaller: 3 < 5 & fine ')).toBe('Smaller: 3 < 5 & fine');
  });

  it('decodes entities, and keeps those it does not know', () => {
    expect(htmlToText('5&nbsp;&#8364; &hellip; &#x1F600; &unknown; &#0;')).toBe('5 € … 😀 &unknown;');
  });

  it('drops what is not text', () => {
    expect(htmlToText('a<script>alert(1)</script>b<style>p{}</style><!-- c -->d')).toBe('a b d');
    expect(htmlToText('a<script>alert(1)')).toBe('a');
  });

  it('leaves no tag, however it was nested or encoded', () => {
    for (const html of [
      '<<script>script>alert(1)</script>',
      '&lt;img src=x onerror=alert(1)&gt;',
      '&amp;lt;script&amp;gt;alert(1)',
      '<scr<b>ipt>alert(1)</scr</b>ipt>',
      '<img src=x onerror=alert(1)',
    ]) {
      expect(htmlToText(html)).not.toMatch(/<[a-z/!?]/i);
    }
    const part = fc.constantFrom('<', '>', '&lt;', '&#60;', '&gt;', 'script', '/', 'b', '!--', '-->', ' ', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(htmlToText(parts.join(''))).not.toMatch(/<[a-z/!?]/i);
      }),
    );
  });
});
