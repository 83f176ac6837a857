import ImageOutlined from '@mui/icons-material/ImageOutlined';
import { Avatar } from '@mui/material';

interface ThumbnailProps {
  image: { url: string; alt: string } | null;
  size?: number;
}

/** A small picture; beside a name that says what it shows, so it needs no text of its own. */
export function Thumbnail({ image, size = 40 }: ThumbnailProps) {
  return (
    <Avatar
      variant="rounded"
      src={image?.url}
      alt=""
      slotProps={{ img: { loading: 'lazy' } }}
      sx={{ width: size, height: size, backgroundColor: 'action.hover', color: 'text.secondary' }}
    >
      <ImageOutlined fontSize="small" />
    </Avatar>
  );
}
