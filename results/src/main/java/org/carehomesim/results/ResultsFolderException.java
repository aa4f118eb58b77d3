package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.carehomesim.results.table.MalformedTableException;

/** A results folder cannot be made, written or read; the message says which and why, for the person at the keyboard. */
public class ResultsFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public ResultsFolderException(String message) {
        super(message);
    }

    /** Creates an exception with its cause. */
    protected ResultsFolderException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, followed by the reason the system or the reader gave. */
    public static ResultsFolderException because(String what, IOException e) {
        return new ResultsFolderException(what + ": " + reason(e), e);
    }

    /** Why a file could not be read or written, in words. */
    static String reason(IOException e) {
        if (e instanceof MalformedTableException) {
            return e.getMessage();
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way; move it away";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
