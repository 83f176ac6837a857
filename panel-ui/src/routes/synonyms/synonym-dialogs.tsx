import { useTranslate } from 'react-admin';
import { removeGroup, type Synonyms, saveGroup } from '../../api/synonyms';
import { ActionDialog } from '../../framework/action-dialog';
import { WordsInput } from '../../framework/words-input';

/** Which group, by its place; one behind the last is new. */
export interface OpenGroup {
  kind: 'save' | 'delete';
  index: number;
}

const MIN_WORDS = 2;

interface SynonymDialogsProps {
  open: OpenGroup;
  synonyms: Synonyms;
  onClose(): void;
}

export function SynonymDialogs({ open: { kind, index }, synonyms, onClose }: SynonymDialogsProps) {
  const t = useTranslate();
  const words = synonyms.groups[index] ?? [];
  if (kind === 'delete') {
    return (
      <ActionDialog
        title={t('synonym.delete')}
        text={t('synonym.delete_text', { name: words.join(', ') })}
        confirm={t('synonym.delete')}
        danger
        done="synonym.deleted"
        run={() => removeGroup(synonyms, index)}
        onClose={onClose}
      />
    );
  }
  return (
    <ActionDialog<{ words: string[] }>
      title={t(words.length === 0 ? 'synonym.create' : 'synonym.edit')}
      text={t('synonym.text')}
      confirm={t('form.save')}
      values={{ words }}
      done="synonym.saved"
      run={(values) => saveGroup(synonyms, index, values.words)}
      onClose={onClose}
    >
      <WordsInput
        source="words"
        label="synonym.words"
        help="synonym.words_help"
        validate={(all: string[]) => (all.length < MIN_WORDS ? t('synonym.too_few') : undefined)}
      />
    </ActionDialog>
  );
}
